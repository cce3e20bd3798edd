using System.Globalization;
using Alignment.Core;
using Alignment.Services.Http;
using Azure;

namespace Alignment.Services.AzureTranslator;

/// <summary>Says what to do about a refusal of the service.</summary>
internal static class AzureRefusal
{
    /// <summary>What the user is told.</summary>
    /// <param name="failure">What Azure.Core made of it.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="traceId">What was sent along for support.</param>
    public static ServiceException Of(RequestFailedException failure, AzureTranslatorOptions options, Guid traceId)
    {
        var response = failure.GetRawResponse();
        var said = Said(failure, response, traceId);
        var wait = response is null ? null : Wait(response);
        return failure.Status switch
        {
            400 => BadRequest(failure.ErrorCode, said, options),
            401 when failure.ErrorCode == "401015" => Fault($"this is the key of a Speech resource {said}. Use that of a Translator resource."),
            401 when options.Key is null => Fault($"the token is not accepted {said}. The account needs the role Cognitive Services User on the resource."),
            401 => Fault($"the key is not accepted {said}. Check {AzureTranslatorOptions.KeyVariable}, and that {options.RegionSetting} is the region of the resource (now: {options.Region})."),
            403 when failure.ErrorCode == "403001" => Fault($"the characters of this plan are used up {said}. What has been translated is kept: wait for the next period, or change the plan."),
            403 => Fault($"the key or token may not do this {said}. Check the rights and the network rules of the resource."),
            408 => Fault($"the service is not ready {said}. A custom system that was not used for a while takes a minute to load: run the command again."),
            413 => Fault($"the texts are too long for one request {said}."),
            429 => Fault($"too many requests {said}. {Asked(wait)}What has been translated is kept: run the command again later."),
            >= 500 => Fault($"the service fails {said}. {Asked(wait)}What has been translated is kept: run the command again later."),
            >= 300 and < 400 => Fault($"the service has moved {said}. Give the new address in {options.EndpointSetting}."),
            404 or 405 => Fault($"no translator answers at this address {said}. Check {options.EndpointSetting}: the endpoint of the resource, as Azure's portal shows it."),
            _ => Fault($"the request is refused {said}. Check {options.EndpointSetting}."),
        };

        ServiceException Fault(string problem) => new(AzureTextTranslator.Name, problem, failure.Status, wait, failure);
    }

    /// <summary>What the service asks to be waited for; null if it did not say.</summary>
    public static TimeSpan? Wait(Response response)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var written))
        {
            return null;
        }

        return int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? TimeSpan.FromSeconds(seconds)
            : DateTimeOffset.TryParse(written, CultureInfo.InvariantCulture, out var date) && date - DateTimeOffset.UtcNow is var wait && wait > TimeSpan.Zero ? wait
            : null;
    }

    // Only a refusal of the texts themselves has the status by which callers know to try fewer of them.
    private static ServiceException BadRequest(string? code, string said, AzureTranslatorOptions options) => code switch
    {
        "400003" or "400019" or "400023" or "400035" or "400036" => new(AzureTextTranslator.Name, $"the service does not translate between these languages {said}. Check the category."),
        "400075" or "400079" => new(AzureTextTranslator.Name, $"there is no such category for this pair of languages {said}. Check its id, and that it is published in this region."),
        "400021" or "400043" or "400071" or "400074" => new(AzureTextTranslator.Name, $"the service does not understand the request {said}. Check that {options.EndpointSetting} is an endpoint of Translator v3.0."),
        "400050" or "400072" or "400077" => new(AzureTextTranslator.Name, $"the texts are too long or too many for one request {said}.", 400),
        _ => new(AzureTextTranslator.Name, $"a text is refused {said}.", 400),
    };

    private static string Said(RequestFailedException failure, Response? response, Guid traceId)
    {
        var code = failure.ErrorCode is { Length: > 0 } number ? $", code {ErrorText.OneLine(number)}" : "";
        // A message of Azure.Core has the whole answer behind its first line, which is its own if the service said nothing.
        var line = failure.Message.Split('\n')[0];
        var text = line.StartsWith("Service request failed", StringComparison.Ordinal) ? "" : ": " + ErrorText.OneLine(line);
        var request = response is not null && response.Headers.TryGetValue("X-RequestId", out var id) ? $", request {ErrorText.OneLine(id!)}" : "";
        return $"(status {failure.Status}{code}{text}; trace {traceId}{request})";
    }

    private static string Asked(TimeSpan? wait) => wait is { } time ? $"It asks to be tried again in {ServiceFaults.InWords(time)}. " : "";
}
