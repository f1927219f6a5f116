package tandem.tasks.picture;

import tandem.protocols.text.LocalizedText;
import tandem.xai.image.RgbImage;

/**
 * How a game stood in the end.
 *
 * @param picture as large as those of its turns
 * @param words that say how it ended
 */
public record Ending(RgbImage picture, LocalizedText words) {}
