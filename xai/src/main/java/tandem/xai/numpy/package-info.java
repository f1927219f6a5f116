/**
 * Arrays in NumPy's files, by which maps and inputs come from and go to Python. Knows no network; what the numbers mean, the
 * caller says.
 */
package tandem.xai.numpy;
