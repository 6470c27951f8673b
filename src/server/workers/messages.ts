import type { Configuration } from '../configuration.ts';
import type { DatabaseAccess } from '../memory.ts';

/** All that a worker needs to know; one that replaces another is given the same. */
export type Brief = {
	configuration: Pick<Configuration, 'origin' | 'host' | 'port'>;
	database: DatabaseAccess;
	/** How far the clock of all workers is ahead of the machine's, in milliseconds. */
	clockAhead: number;
};

/** What a worker tells the start process. */
export type FromWorker = 'asks for its brief' | 'is open' | Failure;

/** Why a worker could not open: a sentence for the person who started it, else the story of the error. */
export type Failure = { failure: string; refused: boolean };

/** What the start process tells a worker. */
export type ToWorker = { brief: Brief } | 'end';
