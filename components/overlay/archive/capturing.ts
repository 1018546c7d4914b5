/** Stands on the element of an archive capture while the page scrolls by itself, which is nobody's looking through. */
export const CAPTURING = 'data-capturing';
