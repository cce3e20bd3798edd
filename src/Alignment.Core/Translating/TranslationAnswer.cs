namespace Alignment.Core.Translating;

/// <summary>What a translator gave back.</summary>
/// <param name="Texts">A translation for each request, in their order, as plain text.</param>
/// <param name="BilledCharacters">What the engine charges for, in UTF-16 code units, by its own account where it gives one; 0 for engines that charge nothing.</param>
public sealed record TranslationAnswer(IReadOnlyList<string> Texts, long BilledCharacters);
