using Azure.Core;
using Azure.Core.Pipeline;

namespace Alignment.Services.AzureTranslator.Sdk;

/// <summary>Puts headers on every attempt. Values are asked for each time, so that a new key counts at once; null leaves the header out.</summary>
internal sealed class HeadersPolicy(params (string Name, Func<string?> Value)[] headers) : HttpPipelineSynchronousPolicy
{
    /// <inheritdoc/>
    public override void OnSendingRequest(HttpMessage message)
    {
        foreach (var (name, value) in headers)
        {
            if (value() is { } set)
            {
                message.Request.Headers.SetValue(name, set);
            }
        }
    }
}
