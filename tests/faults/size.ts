/** Whether the faults run at full size, by `npm run faults`; `npm test` runs the same ones smaller. */
export const full = process.env.ABWAB_FAULTS === 'full';
