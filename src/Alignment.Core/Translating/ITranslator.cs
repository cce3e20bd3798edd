using Alignment.Core.Text;

namespace Alignment.Core.Translating;

/// <summary>A machine that translates: a service, or a program on this computer.</summary>
/// <remarks>
/// It asks its service again where that helps, and throws where it does not. It never cuts a list of requests into smaller ones: the caller keeps to
/// <see cref="Limits"/>, so that what has been paid for can be kept after each call.
/// </remarks>
public interface ITranslator
{
    /// <summary>The engine as users name it: <c>azure</c>, <c>libretranslate</c>, <c>deepl</c>, <c>command:apertium ...</c>.</summary>
    string Engine { get; }

    /// <summary>The model, category or deployment behind it; null if it has no name.</summary>
    string? Model { get; }

    /// <summary>
    /// All settings that change what comes back (model, category, formality, a glossary kept at the service, the host of a self-made engine), in a form that is the same in every run. It is
    /// part of the key under which answers are cached; empty for none. Never a secret.
    /// </summary>
    string Settings { get; }

    /// <summary>What one call may hold.</summary>
    TranslatorLimits Limits { get; }

    /// <summary>Whether terms marked in a request come back as the request says (<see cref="MarkedTerm"/>). If not, none are marked.</summary>
    bool HonoursMarkedTerms { get; }

    /// <summary>What a request counts against limits and ceiling, in UTF-16 code units: its text and any markup that is sent with it.</summary>
    int Count(TranslationRequest request);

    /// <summary>Translates texts.</summary>
    /// <param name="requests">At least one, all within <see cref="Limits"/>; none is blank.</param>
    /// <param name="source">Their language; they are translated into the other one.</param>
    /// <param name="cancellationToken">Ends waiting and work at once.</param>
    /// <returns>A text for each request, in their order.</returns>
    /// <exception cref="ServiceException">
    /// It did not do so. Status 400 and 413 mean that these very texts are refused: the caller may try them in smaller lists. All else ends the work.
    /// </exception>
    Task<TranslationAnswer> TranslateAsync(IReadOnlyList<TranslationRequest> requests, Language source, CancellationToken cancellationToken);
}
