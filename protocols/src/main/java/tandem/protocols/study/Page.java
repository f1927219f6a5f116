package tandem.protocols.study;

import tandem.protocols.text.LocalizedText;

/** A page to read: paragraphs are set apart by an empty line. */
public record Page(String id, LocalizedText title, LocalizedText body) {}
