using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Alignment.Web;

/// <summary>Serves the review page to the person who sits at this machine.</summary>
/// <remarks>It listens on the loopback address alone, and answers only who knows the token of its address.</remarks>
public sealed class ReviewServer : IAsyncDisposable
{
    private const long LargestRequest = 4 * 1024 * 1024; // thousands of ids

    private readonly WebApplication application;
    private readonly ReviewDesk desk;

    private ReviewServer(WebApplication application, ReviewDesk desk, Uri address)
    {
        this.application = application;
        this.desk = desk;
        Address = address;
    }

    /// <summary>What to open in a browser, token and all.</summary>
    public Uri Address { get; }

    /// <summary>Opens the bitexts and begins to serve.</summary>
    /// <exception cref="Core.AlignmentException">A bitext cannot be read, or the port cannot be had.</exception>
    public static async Task<ReviewServer> StartAsync(ReviewSetup setup, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(setup);
        var desk = new ReviewDesk(setup, cancellationToken);

        // empty: neither settings files of the working folder nor variables of the environment have a say
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Loopback, setup.Port);
        });
        var application = builder.Build();
        var endpoints = new ReviewEndpoints(desk, setup);
        AccessGate? gate = null;
        application.Use(next => context => gate!.InvokeAsync(context, next));
        application.Run(endpoints.AnswerAsync);
        try
        {
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception cause) when (cause is IOException or System.Net.Sockets.SocketException)
        {
            desk.Dispose();
            await application.DisposeAsync().ConfigureAwait(false);
            throw new UnusablePortException(setup.Port, cause);
        }

        var port = new Uri(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        gate = new AccessGate(token, port);
        return new ReviewServer(application, desk, new Uri($"http://127.0.0.1:{port}/?token={token}"));
    }

    /// <summary>Stops serving, and writes what has not been written yet.</summary>
    public async ValueTask DisposeAsync()
    {
        await application.DisposeAsync().ConfigureAwait(false);
        desk.Dispose();
    }
}
