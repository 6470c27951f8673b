import { fillMemory } from './memory.ts';
import { prepare, type Prepared } from './prepare.ts';
import { StartRefused } from './refusal.ts';
import { closeAtEnd, endInOrder, isEnding, shutDown } from './shutdown.ts';
import { step } from './steps.ts';

/** Prepares everything, then lets `open` see to it that requests are answered; it returns a word on how. */
export async function run(open: (prepared: Prepared) => Promise<string>): Promise<void> {
	endInOrder();
	try {
		const prepared = await prepare();
		await step(
			'listen',
			() => open(prepared),
			(about) => about
		);
		const { configuration, firstLink } = prepared;
		console.log(`\nAbwab is open at ${configuration.origin}, the desk at ${configuration.origin}/desk`);
		if (firstLink) console.log(`The first administrator comes in here, once, within two days: ${firstLink}`);
	} catch (error) {
		// Told to end before it was open: what was under way was cut off, and that is no failure.
		if (isEnding()) return;
		const expected = error instanceof StartRefused;
		console.error(expected ? `\n${error.message}` : '\nAbwab could not start:');
		if (!expected) console.error(error);
		await shutDown(1);
	}
}

/** The same in one process, which answers requests itself: `listen` returns how to stop. */
export function runAlone(listen: () => Promise<() => Promise<void>>): Promise<void> {
	return run(async ({ configuration, database }) => {
		await fillMemory({ ...database, max: 10 });
		closeAtEnd(2600, await listen());
		return `port ${configuration.port}`;
	});
}
