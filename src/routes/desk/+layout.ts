/** Plain pages and forms: the desk works without a script. The few screens that need one ask for it themselves. */
export const csr = false;
