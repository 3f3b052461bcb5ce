using Microsoft.Playwright;
using Portal.Browser.Tests.Browsing;

namespace Portal.Browser.Tests.Walks;

/// <summary>Accounts and articles of a walk, made as an office makes them.</summary>
internal static class Officers
{
    public const string Password = "Thu-nghiem-2026!";

    public const string NewArticle = "/Admin/Contents/ContentTypes/Article/Create";

    /// <summary>An administrator makes an account.</summary>
    public static async Task MakeAsync(SampleBrowser browser, string name, string role)
    {
        await using var administrator = await browser.VisitAsync(Screen.Desktop);
        var page = administrator.Page;
        await administrator.SignInAsync();
        await administrator.GoAsync("/Admin/Users/Create");
        await page.Locator("[name='UserName']").FillAsync(name);
        await page.Locator("[name='Email']").FillAsync(name + "@example.org");
        await page.Locator($"[name='RoleNames'][value='{role}']").CheckAsync();
        await page.Locator("[name='PasswordWay'][value='Typed']").CheckAsync();
        await page.Locator("[name='Password']").FillAsync(Password);
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Tạo tài khoản", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(static address => !address.EndsWith("/Create", StringComparison.Ordinal));
    }

    /// <summary>Fills what an article must have.</summary>
    public static async Task FillArticleAsync(IPage page, string title, string? path = null)
    {
        await page.Locator("[name='TitlePart.Title']").FillAsync(title);
        await page.Locator("[name='Article.Lead.Text']").FillAsync("Sapo của bài.");
        await page.Locator("[name='Article.Category.UniqueValue']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        if (path is not null)
        {
            await page.Locator("[name='AutoroutePart.Path']").FillAsync(path);
        }
    }

    /// <summary>Stores many drafts, each as the editor's form would be sent.</summary>
    public static async Task MakeArticlesAsync(Visit visit, string title, int count)
    {
        await visit.GoAsync(NewArticle);
        await FillArticleAsync(visit.Page, title);
        await visit.Page.EvaluateAsync(
            """
            async ([title, count]) => {
              for (let number = 1; number <= count; number++) {
                const fields = new FormData(document.querySelector('.editor-form'));
                fields.delete('Editor.NewItem');
                fields.set('TitlePart.Title', `${title} ${number}`);
                fields.set('submit.Save', 'submit.Save');
                const answer = await fetch(location.href, { method: 'POST', body: fields, redirect: 'manual' });
                if (answer.type !== 'opaqueredirect') throw new Error(`${answer.status}: ${await answer.text()}`);
              }
              localStorage.clear();
            }
            """,
            new object[] { title, count });
    }

    /// <summary>Presses one of the editor's buttons.</summary>
    public static Task PressAsync(IPage page, string name) => page.Locator(".editor-actions").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Waits for what the site says above the page, and until the page's scripts have heard it too: they forget the copy of what is stored.</summary>
    public static async Task SaysAsync(IPage page, string message)
    {
        await Assertions.Expect(page.Locator("#messages")).ToContainTextAsync(message);
        await page.WaitForLoadStateAsync();
    }

    /// <summary>Expects that the list has so many items of a title.</summary>
    public static async Task HasAsync(Visit visit, string title, int count)
    {
        await visit.GoAsync("/Admin/Contents/ContentItems/Article?q=" + Uri.EscapeDataString(title));
        await Assertions.Expect(visit.Page.Locator(".title-cell")).ToHaveCountAsync(count);
    }
}
