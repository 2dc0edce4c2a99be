/** Under this key of a query runner's data stands whether what its transaction overwrites is to leave no trace in the file. */
export const TO_BE_SCRUBBED = 'toBeScrubbed';
