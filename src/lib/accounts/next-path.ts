/** The page of the desk that a link or a form names to go on to; anything else, and anywhere else, is the first page. */
export function nextPath(given: unknown): string {
	return typeof given === 'string' &&
		given.length < 500 &&
		/^\/desk(?:[/?][\x21-\x5b\x5d-\x7e]*)?$/.test(given)
		? given
		: '/desk';
}
