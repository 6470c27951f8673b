import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Shows that time passes while the product is built. */
function showProgress() {
	const began = performance.now();
	const seconds = () => Math.round((performance.now() - began) / 1000);
	const line = () =>
		`  build         ${String(seconds()).padStart(5)} s  the sources changed; this takes a minute`;
	const terminal = process.stdout.isTTY;
	console.log(terminal ? '' : line());
	const show = () => (terminal ? process.stdout.write(`\u001b[1A\u001b[2K${line()}\n`) : console.log(line()));
	if (terminal) show();
	return setInterval(show, terminal ? 1000 : 5000);
}

async function buildWithProgress() {
	/** @type {NodeJS.Timeout | undefined} */
	let progress;
	try {
		await build(root, () => (progress = showProgress()));
	} catch (error) {
		const cause = error instanceof Error ? error : new Error(String(error));
		const refused = 'code' in cause && ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR'].includes(String(cause.code));
		console.error(
			refused ? `\nThe folder ${root} cannot be written, and there is no build yet.` : `\n${cause.message}`
		);
		process.exit(1);
	} finally {
		clearInterval(progress);
	}
}

// Until the server is there, a signal ends the build and gives up its lock.
const giveUp = () => process.exit(1);

process.chdir(root);
process.on('SIGTERM', giveUp).on('SIGINT', giveUp);
console.log('Abwab');
if (process.argv.includes('--dev')) {
	const { develop } = await import('./develop.js');
	process.off('SIGTERM', giveUp).off('SIGINT', giveUp);
	await develop(root);
} else {
	process.env.NODE_ENV = 'production';
	await buildWithProgress();
	process.off('SIGTERM', giveUp).off('SIGINT', giveUp);
	await import(pathToFileURL(join(root, 'build', 'process', 'start.js')).href);
}
