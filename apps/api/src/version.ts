/** Version of the platform, as its document and its metrics say it. */
export const VERSION = '0.1.0';
