using Alignment.Core;
using Alignment.Services.Http;

namespace Alignment.Services.Embeddings;

/// <summary>Says what to do about an answer that asking again would not change.</summary>
internal static class EmbeddingsRefusal
{
    /// <summary>What the user is told.</summary>
    /// <param name="service">How messages call the service.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="answer">An answer that is no success.</param>
    public static ServiceException Of(string service, EncoderOptions options, HttpAnswer answer)
    {
        var said = $"(status {answer.Status}{ServiceFaults.Said(answer)})";
        var problem = answer.Status switch
        {
            401 or 403 when options.Key is null => $"the service wants a key {said}. Put it into the variable ALIGNMENT_EMBEDDINGS_KEY.",
            401 or 403 => $"the key is not accepted {said}. Check the variable ALIGNMENT_EMBEDDINGS_KEY, and that the account may use the model '{options.Model}'.",
            404 => $"no such route or model {said}. The address is what stands before /embeddings and mostly ends in /v1; the model '{options.Model}' must be there (with Ollama: ollama pull {options.Model}).",
            413 => $"even a short text is too long for the service {said}. Let it cut texts itself (with TEI: --auto-truncate).",
            424 => $"the model '{options.Model}' is no sentence encoder {said}. Serve one, such as LaBSE or bge-m3.",
            >= 300 and < 400 when answer.Location is { } now => $"the service has moved to {ErrorText.OneLine(now.OriginalString)} {said}. Give that address.",
            >= 300 and < 400 => $"the service has moved {said}. Ask where to.",
            _ => $"the request is refused {said}. Check the model '{options.Model}' and the log of the service.",
        };
        return new ServiceException(service, problem, answer.Status, answer.RetryAfter);
    }
}
