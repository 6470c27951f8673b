import type { PlaceKind } from './zone.ts';

/** Line drawings on a grid of 24, one for each kind of place. */
export const placeIcons: Record<PlaceKind, string> = {
	entrance: 'M13 4h6v16h-6M3 12h11M10 8l4 4-4 4',
	exit: 'M11 4H5v16h6M10 12h11M17 8l4 4-4 4',
	'meeting-point': 'M4 4l5 5M9 5v4H5M20 4l-5 5M15 5v4h4M4 20l5-5M9 19v-4H5M20 20l-5-5M15 19v-4h4',
	'first-aid': 'M9.5 4h5v5.5H20v5h-5.5V20h-5v-5.5H4v-5h5.5z',
	toilets: 'M3 7.5l2.2 9 2.5-7 2.5 7 2.2-9M20.8 9.5a3.2 3.2 0 0 0-5.8 1.5v2a3.2 3.2 0 0 0 5.8 1.5',
	water: 'M6 4h12l-1.5 16h-9zM6.7 11.5c1.8-1.5 3.5-1.5 5.3 0s3.5 1.5 5.3 0',
	'prayer-room': 'M5 20v-8c0-3 3-4 7-7 4 3 7 4 7 7v8zM12 5V2.5M10 20v-4a2 2 0 0 1 4 0v4',
	stage: 'M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4M8.5 21h7',
	hall: 'M4 4h16v11H4zM12 15v3M8 21l4-3 4 3M8 8h8M8 11.5h5',
	'blood-donation': 'M12 3.5s6 6.5 6 10.5a6 6 0 0 1-12 0c0-4 6-10.5 6-10.5zM12 11.5v5M9.5 14h5'
};
