using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Users;
using OrchardCore.Users.Events;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using ISession = YesSql.ISession;

namespace Embedded.Users.SignIn;

/// <summary><c>GET</c> and <c>POST /Login</c>, <c>POST /Logout</c>.</summary>
internal static class SignInEndpoints
{
    public static readonly string[] SignOutPaths = ["/Logout", "/Users/LogOff"];

    private const int LargestForm = 32 * 1024;
    private const int LongestUserName = 255;
    private const int LongestPassword = 1024;
    private const int RetryAfterSeconds = 60;

    public static void MapSignIn(this IEndpointRouteBuilder routes, string loginPath)
    {
        routes.MapGet(loginPath, ShowAsync);
        routes.MapPost(loginPath, SignInAsync);
        routes.MapGet(SignInPage.StylePath, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "public, max-age=86400";
            return Results.Text(SignInPage.Style, "text/css");
        });

        foreach (var path in SignOutPaths)
        {
            routes.MapPost(path, SignOutAsync);
        }
    }

    private static async Task ShowAsync(HttpContext context)
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            context.Response.Redirect(Next(context));
            return;
        }

        await WriteAsync(context, StatusCodes.Status200OK);
    }

    private static async Task SignInAsync(HttpContext context)
    {
        var text = context.RequestServices.GetRequiredService<IStringLocalizer<SignInPage>>();
        if (!context.RequestServices.GetRequiredService<SignInRateLimiter>().TryAttempt(context.Connection.RemoteIpAddress))
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
            await WriteAsync(context, StatusCodes.Status429TooManyRequests, text["Too many attempts. Wait a minute, then try again."]);
            return;
        }

        if (await ReadFormAsync(context) is not { } form)
        {
            await WriteAsync(context, StatusCodes.Status400BadRequest, text["The page has expired. Enter your name and password again."]);
            return;
        }

        var userName = form["UserName"].ToString().Trim();
        var password = form["Password"].ToString();
        var user = userName.Length is > 0 and <= LongestUserName && password.Length is > 0 and <= LongestPassword
            ? await AuthenticateAsync(context, userName, password)
            : null;
        if (user is null)
        {
            // One message for every reason: which names exist, are locked or are disabled is nobody's business.
            await WriteAsync(
                context,
                StatusCodes.Status200OK,
                text["The user name or password is wrong, or the account is locked for now. Check them and try again; after several failures, wait 15 minutes."],
                userName);
            return;
        }

        var signIn = context.RequestServices.GetRequiredService<SignInManager<IUser>>();
        await signIn.SignInAsync(user, isPersistent: form["RememberMe"] == "true");
        foreach (var handler in context.RequestServices.GetServices<ILoginFormEvent>())
        {
            await handler.LoggedInAsync(user);
        }

        Logger(context).LogInformation("The account {UserId} signed in from {Address}.", ((User)user).UserId, context.Connection.RemoteIpAddress);
        context.Response.Redirect(Next(context));
    }

    private static async Task<IUser?> AuthenticateAsync(HttpContext context, string userName, string password)
    {
        var services = context.RequestServices;
        var users = services.GetRequiredService<IUserService>();
        var handlers = services.GetServices<ILoginFormEvent>().ToArray();
        using var turn = await services.GetRequiredService<AttemptQueue>().EnterAsync(userName, context.RequestAborted);

        var refused = false;
        foreach (var handler in handlers)
        {
            await handler.LoggingInAsync(userName, (_, _) => refused = true);
        }

        var user = refused ? null : await users.AuthenticateAsync(userName, password, (_, _) => { });

        // The count of failures must be stored before the next attempt on this account reads it.
        await services.GetRequiredService<ISession>().SaveChangesAsync();
        if (user is null)
        {
            await TellFailureAsync(context, userName, users, handlers);
        }

        return user;
    }

    private static async Task TellFailureAsync(HttpContext context, string userName, IUserService users, ILoginFormEvent[] handlers)
    {
        // The name typed is not logged: people type passwords into the wrong box.
        var known = await users.GetUserAsync(userName);
        Logger(context).LogWarning(
            "A sign-in of {UserId} from {Address} failed.",
            (known as User)?.UserId ?? "an unknown account",
            context.Connection.RemoteIpAddress);

        foreach (var handler in handlers)
        {
            await (known is null ? handler.LoggingInFailedAsync(userName) : handler.LoggingInFailedAsync(known));
            if (known is User { LockoutEndUtc: { } end } && end > DateTime.UtcNow)
            {
                await handler.IsLockedOutAsync(known);
            }
        }
    }

    private static async Task SignOutAsync(HttpContext context)
    {
        if (await ReadFormAsync(context) is null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        await context.RequestServices.GetRequiredService<SignInManager<IUser>>().SignOutAsync();
        context.Response.Redirect(Next(context));
    }

    /// <summary>The form, or null when it is no form, too large, or not one that this site gave out.</summary>
    private static async Task<IFormCollection?> ReadFormAsync(HttpContext context)
    {
        if (!context.Request.HasFormContentType || context.Request.ContentLength > LargestForm)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = LargestForm;
        }

        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            await context.RequestServices.GetRequiredService<IAntiforgery>().ValidateRequestAsync(context);
            return form;
        }
        catch (Exception exception) when (exception is AntiforgeryValidationException or BadHttpRequestException or InvalidDataException or IOException)
        {
            Logger(context).LogDebug(exception, "A posted account form was refused.");
            return null;
        }
    }

    private static async Task WriteAsync(HttpContext context, int status, string? error = null, string userName = "")
    {
        var tokens = context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context);
        var page = context.RequestServices.GetRequiredService<SignInPage>();
        var action = $"{context.Request.PathBase}{context.Request.Path}";
        if (context.Request.Query["ReturnUrl"].ToString() is { Length: > 0 })
        {
            action += QueryString.Create("ReturnUrl", Next(context));
        }

        var form = new SignInForm(action, tokens.FormFieldName, tokens.RequestToken!, userName, error);
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(page.Render(form, context.Request.PathBase), context.RequestAborted);
    }

    private static string Next(HttpContext context)
        => ReturnUrl.Safe(context.Request.Query["ReturnUrl"], context.Request.PathBase);

    private static ILogger Logger(HttpContext context)
        => context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(SignInEndpoints));
}
