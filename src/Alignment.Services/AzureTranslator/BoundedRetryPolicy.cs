using Alignment.Services.Http;
using Azure.Core;

namespace Alignment.Services.AzureTranslator;

/// <summary>The retries of Azure.Core, ended early where <see cref="RetryPolicy"/> says so: it would wait for hours if told to, and would call a port nobody listens at again.</summary>
internal sealed class BoundedRetryPolicy(RetryPolicy policy)
    : Azure.Core.Pipeline.RetryPolicy(policy.Attempts - 1, DelayStrategy.CreateExponentialDelayStrategy(policy.FirstWait, policy.LongestWait))
{
    /// <inheritdoc/>
    protected override bool ShouldRetry(HttpMessage message, Exception? exception) => IsWorthIt(message, exception) && base.ShouldRetry(message, exception);

    /// <inheritdoc/>
    protected override async ValueTask<bool> ShouldRetryAsync(HttpMessage message, Exception? exception) =>
        IsWorthIt(message, exception) && await base.ShouldRetryAsync(message, exception).ConfigureAwait(false);

    private bool IsWorthIt(HttpMessage message, Exception? exception) => exception is null
        ? !message.HasResponse || AzureRefusal.Wait(message.Response) is not { } asked || asked <= policy.LongestWait
        : RetryingClient.IsPassing(exception is Azure.RequestFailedException { InnerException: { } inner } ? inner : exception);
}
