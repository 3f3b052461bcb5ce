using System.Net;
using System.Text.RegularExpressions;

namespace Portal.TestSupport;

/// <summary>Signs a visitor in through the site's own form.</summary>
public static partial class SignIn
{
    public static async Task AsAdministratorAsync(HttpClient visitor, CancellationToken cancellationToken)
    {
        var form = await visitor.GetStringAsync(new Uri("/Login", UriKind.Relative), cancellationToken);
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = AutoSetupSettings.AdminUserName,
            ["Password"] = AutoSetupSettings.AdminPassword,
            ["__RequestVerificationToken"] = WebUtility.HtmlDecode(Token().Match(form).Groups["value"].Value),
        });
        using var answer = await visitor.PostAsync(new Uri("/Login", UriKind.Relative), fields, cancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"")]
    private static partial Regex Token();
}
