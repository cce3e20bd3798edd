namespace Alignment.Core.Translating;

/// <summary>What one call of a translator may hold.</summary>
/// <param name="Texts">Most texts; at least 1.</param>
/// <param name="Characters">Most characters of all texts together, in UTF-16 code units as <see cref="ITranslator.Count"/> counts; at least 1.</param>
/// <param name="CharactersPerText">Most characters of one text; at least 1.</param>
public sealed record TranslatorLimits(int Texts, int Characters, int CharactersPerText);
