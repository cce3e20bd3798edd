namespace Alignment.Core.Lexicon;

/// <summary>A French and an English text that translate each other.</summary>
public readonly record struct SentencePair(string French, string English);
