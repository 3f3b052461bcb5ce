using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Localization;

namespace Embedded.Users.SignIn;

/// <summary>The sign-in page: plain HTML that works without scripts, with a keyboard and with a screen reader.</summary>
internal sealed class SignInPage(IStringLocalizer<SignInPage> localizer)
{
    public const string StylePath = "/OrchardCore.Users/Styles/sign-in.css";

    public const string Style = """
        body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0; color: #1b1b1b; background: #f4f5f7; }
        main { box-sizing: border-box; max-width: 26rem; margin: 8vh auto; padding: 2rem; background: #fff; }
        h1 { font-size: 1.5rem; margin: 0 0 1.5rem; }
        label { display: block; font-weight: 600; margin-top: 1rem; }
        input { box-sizing: border-box; width: 100%; min-height: 2.75rem; padding: .5rem; font: inherit; border: 1px solid #6b7280; }
        input[type=checkbox] { width: 1.5rem; min-height: 1.5rem; vertical-align: middle; }
        .remember { font-weight: 400; }
        button { width: 100%; min-height: 2.75rem; margin-top: 1.5rem; font: inherit; font-weight: 600; color: #fff; background: #0b4f9c; border: 0; cursor: pointer; }
        :focus-visible { outline: 3px solid #f5a400; outline-offset: 2px; }
        [role=alert] { padding: .75rem 1rem; color: #8a1010; background: #fdecec; border-left: 4px solid #8a1010; }
        """;

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public string Render(SignInForm form, string pathBase)
    {
        var invalid = form.Error is null ? string.Empty : " aria-invalid=\"true\" aria-describedby=\"error\"";
        var error = form.Error is null ? string.Empty : $"<p id=\"error\" role=\"alert\">{Encode(form.Error)}</p>";
        var title = Text("Sign in");

        return $"""
            <!DOCTYPE html>
            <html lang="{Encode(CultureInfo.CurrentUICulture.Name)}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>{title}</title>
            <link rel="stylesheet" href="{Encode(pathBase + StylePath)}">
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            {error}
            <form method="post" action="{Encode(form.Action)}">
            <input type="hidden" name="{Encode(form.TokenName)}" value="{Encode(form.Token)}">
            <label for="UserName">{Text("User name or e-mail")}</label>
            <input id="UserName" name="UserName" type="text" value="{Encode(form.UserName)}" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="255"{invalid}>
            <label for="Password">{Text("Password")}</label>
            <input id="Password" name="Password" type="password" autocomplete="current-password" required maxlength="1024"{invalid}>
            <label class="remember"><input name="RememberMe" type="checkbox" value="true"> {Text("Stay signed in on this device")}</label>
            <button type="submit">{title}</button>
            </form>
            </main>
            </body>
            </html>
            """;
    }

    private string Text(string text) => Encode(localizer[text]);

    private static string Encode(string text) => s_encoder.Encode(text);
}
