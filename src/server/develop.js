import { createServer } from 'vite';

/**
 * The same start on the sources themselves, with Vite's server in the place of the built one.
 * @param {string} root
 */
export async function develop(root) {
	const server = { port: Number(process.env.PORT || 3000), strictPort: true };
	const vite = await createServer({ root, server });
	const { runAlone } = /** @type {typeof import('./run.ts')} */ (
		await vite.ssrLoadModule('/src/server/run.ts')
	);
	await runAlone(async () => {
		await vite.listen();
		return () => vite.close();
	});
}
