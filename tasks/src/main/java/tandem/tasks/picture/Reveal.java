package tandem.tasks.picture;

import java.util.function.Function;
import tandem.xai.image.RgbImage;

/**
 * A picture that is sharp only around the pointer, so that where people look becomes what they do (Deng, Krause & Fei-Fei
 * 2013; Kim et al. 2017, BubbleView).
 *
 * @param radius of the sharp circle, in shares of the picture's shorter side
 * @param blurred pictures of items as they are elsewhere, of the same size; at hand
 */
public record Reveal(double radius, Function<String, RgbImage> blurred) {}
