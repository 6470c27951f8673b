import type { Configuration } from './configuration.ts';
import { prepare } from './prepare.ts';
import { StartRefused } from './refusal.ts';
import { closeAtEnd, endInOrder, shutDown } from './shutdown.ts';
import { step } from './steps.ts';

/** Prepares everything, then lets `listen` answer requests; it returns how to stop. */
export async function run(
	listen: (configuration: Configuration) => Promise<() => Promise<void>>
): Promise<void> {
	endInOrder();
	try {
		const configuration = await prepare();
		const open = async () => closeAtEnd(3000, await listen(configuration));
		await step('listen', open, () => `port ${configuration.port}`);
		console.log(`\nAbwab is open at ${configuration.origin}`);
	} catch (error) {
		const expected = error instanceof StartRefused;
		console.error(expected ? `\n${error.message}` : '\nAbwab could not start:');
		if (!expected) console.error(error);
		await shutDown(1);
	}
}
