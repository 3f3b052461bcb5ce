using System.Net;
using System.Text.RegularExpressions;
using Embedded.Users.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Users;
using OrchardCore.Users.Models;

namespace Embedded.Users.Tests;

public sealed partial class SignInTests
{
    [Fact]
    public async Task A_visitor_signs_in_with_a_name_or_an_email_and_signs_out()
    {
        await using var accounts = await StartedAsync();
        await accounts.AddAsync("hoa", "Mat-khau-1");
        foreach (var name in new[] { "hoa", "HOA@example.org" })
        {
            using var browser = new Browser(accounts);

            var answer = await browser.SignInAsync(name, "Mat-khau-1", "?ReturnUrl=%2Ftin-tuc%3Fp%3D2");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal("/tin-tuc?p=2", answer.Headers.Location!.OriginalString);
            Assert.Equal("hoa", await browser.Client.GetStringAsync("/whoami", TestContext.Current.CancellationToken));

            var cookie = answer.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("orchauth_Default=", StringComparison.Ordinal));
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);

            Assert.Equal(HttpStatusCode.Redirect, (await browser.SignOutAsync()).StatusCode);
            Assert.Equal("nobody", await browser.Client.GetStringAsync("/whoami", TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("/\t/evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/Logout")]
    [InlineData("")]
    public async Task A_return_address_elsewhere_leads_home(string url)
    {
        await using var accounts = await StartedAsync();
        await accounts.AddAsync("hoa", "Mat-khau-1");
        using var browser = new Browser(accounts);

        var answer = await browser.SignInAsync("hoa", "Mat-khau-1", "?ReturnUrl=" + Uri.EscapeDataString(url));

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task A_failure_says_the_same_whatever_the_reason()
    {
        await using var accounts = await StartedAsync();
        await accounts.AddAsync("hoa", "Mat-khau-1");
        await accounts.AddAsync("cu", "Mat-khau-1");
        await accounts.InScopeAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<IUser>>();
            var user = (User)(await users.FindByNameAsync("cu"))!;
            user.IsEnabled = false;
            await users.UpdateAsync(user);
        });
        using var browser = new Browser(accounts);

        var messages = new HashSet<string>();
        foreach (var (name, password) in new[] { ("hoa", "sai"), ("khong-co", "sai"), ("cu", "Mat-khau-1"), ("", ""), ("hoa", new string('x', 5000)) })
        {
            var answer = await browser.SignInAsync(name, password);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            messages.Add(Alert().Match(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Groups[1].Value);
        }

        Assert.NotEqual(string.Empty, Assert.Single(messages));
        Assert.Equal("nobody", await browser.Client.GetStringAsync("/whoami", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Five_failures_lock_the_account_even_when_they_come_at_once()
    {
        await using var accounts = await StartedAsync();
        await accounts.AddAsync("hoa", "Mat-khau-1");
        using var browser = new Browser(accounts);
        var token = await browser.TokenAsync();

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => browser.PostAsync("/Login", token, ("UserName", "hoa"), ("Password", "sai"))));

        var locked = await browser.SignInAsync("hoa", "Mat-khau-1");
        Assert.Equal(HttpStatusCode.OK, locked.StatusCode);
        var user = (User)(await accounts.InScopeAsync(services => services.GetRequiredService<UserManager<IUser>>().FindByNameAsync("hoa")))!;
        Assert.True(user.LockoutEndUtc > DateTime.UtcNow);
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_are_turned_away()
    {
        await using var accounts = await StartedAsync(attemptsPerMinute: 3);
        using var browser = new Browser(accounts);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(HttpStatusCode.OK, (await browser.SignInAsync($"name{i}", "sai")).StatusCode);
        }

        var answer = await browser.SignInAsync("name4", "sai");

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.True(answer.Headers.Contains("Retry-After"));
    }

    [Theory]
    [InlineData("/Login")]
    [InlineData("/Logout")]
    [InlineData("/Users/LogOff")]
    public async Task A_form_that_this_site_did_not_give_out_is_refused(string path)
    {
        await using var accounts = await StartedAsync();
        await accounts.AddAsync("hoa", "Mat-khau-1");
        using var browser = new Browser(accounts);

        var answer = await browser.PostAsync(path, token: null, ("UserName", "hoa"), ("Password", "Mat-khau-1"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("nobody", await browser.Client.GetStringAsync("/whoami", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_was_typed_comes_back_encoded_and_the_password_never()
    {
        await using var accounts = await StartedAsync();
        using var browser = new Browser(accounts);

        var html = await (await browser.SignInAsync("\"><script>alert(1)</script>", "bi-mat-cua-toi")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("bi-mat-cua-toi", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_stay_with_the_site_so_that_a_restart_signs_nobody_out()
    {
        await using var accounts = await StartedAsync();

        using var browser = new Browser(accounts);
        await browser.TokenAsync();

        Assert.NotEmpty(Directory.GetFiles(Path.Combine(accounts.Folder, "Sites", "Default", "DataProtection-Keys"), "key-*.xml"));
    }

    private static async Task<AccountsSite> StartedAsync(int attemptsPerMinute = 1000)
    {
        var accounts = await AccountsSite.CreateAsync(attemptsPerMinute: attemptsPerMinute);
        await accounts.StartAsync();
        return accounts;
    }

    [GeneratedRegex("role=\"alert\">([^<]*)<")]
    private static partial Regex Alert();

    private sealed partial class Browser : IDisposable
    {
        public Browser(AccountsSite accounts) => Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = accounts.Address,
        };

        public HttpClient Client { get; }

        public async Task<string> TokenAsync()
            => Token().Match(await Client.GetStringAsync("/Login", TestContext.Current.CancellationToken)).Groups[1].Value;

        public async Task<HttpResponseMessage> SignInAsync(string name, string password, string query = "")
            => await PostAsync("/Login" + query, await TokenAsync(), ("UserName", name), ("Password", password));

        public async Task<HttpResponseMessage> SignOutAsync()
        {
            // A signed-in visitor's token comes from a page of the theme; here from the same service behind a page.
            var token = Token().Match(await Client.GetStringAsync("/form", TestContext.Current.CancellationToken)).Groups[1].Value;
            return await PostAsync("/Logout", token);
        }

        public Task<HttpResponseMessage> PostAsync(string path, string? token, params (string Name, string Value)[] fields)
        {
            var form = fields.ToDictionary(field => field.Name, field => field.Value);
            if (token is not null)
            {
                form["__RequestVerificationToken"] = token;
            }

            return Client.PostAsync(path, new FormUrlEncodedContent(form), TestContext.Current.CancellationToken);
        }

        public void Dispose() => Client.Dispose();

        [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
        private static partial Regex Token();
    }
}
