using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Alignment.Web;

/// <summary>Lets in the person who was given the address, and nobody else: no other site, no other user of the machine, no name that is made to point here.</summary>
/// <remarks>
/// The token of the address becomes a cookie that other sites' requests do not carry. Host keeps out names that resolve to the loopback address; Origin keeps out pages of
/// other sites, and of other ports, that this browser shows.
/// </remarks>
internal sealed class AccessGate(string token, int port)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly byte[] expected = Encoding.ASCII.GetBytes(token);
    private readonly string[] hosts = [$"127.0.0.1:{port}", $"localhost:{port}"];

    // browsers share cookies among the ports of a host
    private readonly string cookie = $"alignment-review-{port}";

    /// <summary>Answers what is not to come in, and passes on the rest.</summary>
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-store";
        if (!hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase))
        {
            await RefuseAsync(response, StatusCodes.Status421MisdirectedRequest, "This address is not that of the review.\nCette adresse n’est pas celle de la révision.").ConfigureAwait(false);
        }
        else if (HttpMethods.IsGet(request.Method) && request.Path == "/" && Matches(request.Query["token"]))
        {
            response.Cookies.Append(cookie, token, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", IsEssential = true });
            response.StatusCode = StatusCodes.Status303SeeOther;
            response.Headers.Location = "/";
        }
        else if (!Matches(request.Cookies[cookie]))
        {
            await RefuseAsync(response, StatusCodes.Status403Forbidden, "Open the address that 'alignment review' printed; it ends in ?token=... .\nOuvrez l’adresse que « alignment review » a affichée ; elle se termine par ?token=... .").ConfigureAwait(false);
        }
        else if (HttpMethods.IsPost(request.Method) && !IsOfThePage(request))
        {
            await RefuseAsync(response, StatusCodes.Status403Forbidden, "Changes are made by the page of the review alone.\nSeule la page de la révision peut changer quelque chose.").ConfigureAwait(false);
        }
        else
        {
            await next(context).ConfigureAwait(false);
        }
    }

    private bool IsOfThePage(HttpRequest request) =>
        hosts.Any(host => string.Equals(request.Headers.Origin, "http://" + host, StringComparison.OrdinalIgnoreCase))
        && request.ContentType is { } type && type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase);

    private bool Matches(string? given) => given is not null && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(given), expected);

    private static Task RefuseAsync(HttpResponse response, int status, string why)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        return response.WriteAsync(why + "\n");
    }
}
