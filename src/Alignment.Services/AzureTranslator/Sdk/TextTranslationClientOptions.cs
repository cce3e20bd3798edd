using Azure.Core;

namespace Alignment.Services.AzureTranslator.Sdk;

/// <summary>How the client sends: retries, transport, what may stand in logs.</summary>
internal sealed class TextTranslationClientOptions : ClientOptions
{
    /// <summary>Azure.Core's usual, with the headers of the service that hold no secret readable in errors.</summary>
    public TextTranslationClientOptions()
    {
        Diagnostics.LoggedHeaderNames.Add("X-RequestId");
        Diagnostics.LoggedHeaderNames.Add("X-Metered-Usage");
        Diagnostics.LoggedHeaderNames.Add("X-MT-System");
    }
}
