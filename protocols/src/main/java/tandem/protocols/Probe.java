package tandem.protocols;

record Probe(int a) {}
