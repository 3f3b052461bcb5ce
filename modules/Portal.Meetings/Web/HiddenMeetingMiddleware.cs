using Microsoft.AspNetCore.Http;

namespace Portal.Meetings.Web;

/// <summary>
/// Answers "not found" where a page was refused because it shows an internal meeting: a request to sign in, or a "no
/// access", would tell that there is one. Whoever may see such meetings signs in first and then finds it.
/// </summary>
internal sealed class HiddenMeetingMiddleware(RequestDelegate next)
{
    private static readonly object s_hidden = new();

    /// <summary>Notes that this request was refused an internal meeting.</summary>
    public static void Note(HttpContext context) => context.Items[s_hidden] = true;

    public async Task InvokeAsync(HttpContext context)
    {
        await next(context);

        var response = context.Response;
        if (!response.HasStarted
            && context.Items.ContainsKey(s_hidden)
            && response.StatusCode is (StatusCodes.Status302Found or StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden))
        {
            response.Clear();
            response.StatusCode = StatusCodes.Status404NotFound;
        }
    }
}
