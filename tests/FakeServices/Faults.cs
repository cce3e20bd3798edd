using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Alignment.Tests.FakeServices;

/// <summary>What can go wrong with a service.</summary>
internal static class Faults
{
    /// <summary>Set on a request by a fault that answers it all the same.</summary>
    public static readonly object IsWhole = new();

    public static Fault Status(int status, string message = "try later") => (context, _) =>
    {
        context.Response.StatusCode = status;
        return FakeEmbeddingsServer.WriteAsync(context, "{\"error\":{\"message\":\"" + message + "\"}}");
    };

    public static Fault TooMany(string retryAfter) => (context, right) =>
    {
        context.Response.Headers.RetryAfter = retryAfter;
        return Status(429)(context, right);
    };

    public static Fault TooManyUntil(DateTimeOffset date) => TooMany(date.ToString("R", CultureInfo.InvariantCulture));

    public static Fault Redirect(string to) => (context, _) =>
    {
        context.Response.Redirect(to);
        return Task.CompletedTask;
    };

    /// <summary>Half of the body, then the connection ends as if the power failed.</summary>
    public static Fault Reset => async (context, right) =>
    {
        context.Response.ContentLength = right.Length;
        await context.Response.WriteAsync(right[..(right.Length / 2)]);
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    /// <summary>Half of the body, as if it were all.</summary>
    public static Fault Truncated => (context, right) => FakeEmbeddingsServer.WriteAsync(context, right[..(right.Length / 2)]);

    /// <summary>Half of the body, and then nothing for longer than anybody waits.</summary>
    public static Fault Slow => async (context, right) =>
    {
        await context.Response.WriteAsync(right[..(right.Length / 2)]);
        await context.Response.Body.FlushAsync();
        await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
    };

    /// <summary>All of the body, in drops.</summary>
    public static Fault Dripping => async (context, right) =>
    {
        context.Items[IsWhole] = true;
        foreach (var drop in right.Chunk(Math.Max(1, right.Length / 4)))
        {
            await context.Response.WriteAsync(new string(drop));
            await context.Response.Body.FlushAsync();
            await Task.Delay(5);
        }
    };

    public static Fault HtmlPage => (context, _) =>
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync("<!doctype html><title>Welcome</title>");
    };

    public static Fault Body(string body) => (context, _) => FakeEmbeddingsServer.WriteAsync(context, body);

    public static Fault Edited(Func<string, string> edit) => (context, right) => FakeEmbeddingsServer.WriteAsync(context, edit(right));
}
