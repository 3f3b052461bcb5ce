using System.Net;
using System.Text.RegularExpressions;

namespace Portal.TestSupport;

/// <summary>Signs a visitor in through the site's own form.</summary>
public static partial class SignIn
{
    public static Task AsAdministratorAsync(HttpClient visitor, CancellationToken cancellationToken)
        => AsAsync(visitor, AutoSetupSettings.AdminUserName, AutoSetupSettings.AdminPassword, cancellationToken);

    public static async Task AsAsync(HttpClient visitor, string userName, string password, CancellationToken cancellationToken)
    {
        var form = await visitor.GetStringAsync(new Uri("/Login", UriKind.Relative), cancellationToken);
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = userName,
            ["Password"] = password,
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(Token().Match(form).Groups["value"].Value),
        });
        using var answer = await visitor.PostAsync(new Uri("/Login", UriKind.Relative), fields, cancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();
}
