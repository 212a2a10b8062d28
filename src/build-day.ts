// The only clock of the site.

/** Today, or the day in BUILD_DAY: two builds of one commit on one day are the same. */
export const today: string = process.env.BUILD_DAY ?? new Date().toISOString().slice(0, 10);
