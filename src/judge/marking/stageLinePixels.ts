/** Of the page’s top that the line with the clock covers, its largest included. */
export const stageLinePixels = 100;
