import { renderSVG } from 'uqr';

/** The address of a one-time link, and its QR code for a telephone beside. */
export function oneTimeLink(origin: string, token: string): { address: string; code: string } {
	const address = `${origin}/desk/join?t=${token}`;
	return {
		address,
		code: `data:image/svg+xml;base64,${Buffer.from(renderSVG(address, { border: 2 })).toString('base64')}`
	};
}
