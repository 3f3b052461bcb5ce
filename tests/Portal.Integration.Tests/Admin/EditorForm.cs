using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Portal.Integration.Tests.Admin;

/// <summary>The form of an editor as a browser without scripts fills and posts it.</summary>
internal sealed class EditorForm
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    private EditorForm(IHtmlDocument page)
    {
        Page = page;
        var form = page.QuerySelector("form.editor-form, form.admin-form") ?? throw new InvalidOperationException("The page has no editor: " + page.Body?.TextContent);
        foreach (var element in form.QuerySelectorAll("[name]"))
        {
            if (element switch
            {
                IHtmlInputElement { IsDisabled: true } => null,
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => null,
                IHtmlInputElement { Type: "submit" or "button" or "file" } => null,
                IHtmlInputElement input => input.Value,
                IHtmlTextAreaElement area => area.Value,
                IHtmlSelectElement { IsMultiple: false } select => select.Value,
                _ => null,
            } is { } value)
            {
                _fields.Add(new(element.GetAttribute("name")!, value));
            }

            if (element is IHtmlSelectElement { IsMultiple: true } choices)
            {
                _fields.AddRange(choices.Options.Where(option => option.IsSelected).Select(option => KeyValuePair.Create(choices.Name!, option.Value)));
            }
        }
    }

    public IHtmlDocument Page { get; }

    public IEnumerable<string> Errors => Page.QuerySelectorAll("#error-summary li").Select(line => line.TextContent.Trim());

    public string this[string name]
    {
        get => _fields.First(field => field.Key == name).Value;
        set
        {
            var place = _fields.FindIndex(field => field.Key == name);
            Assert.True(place >= 0, $"The form has no field \"{name}\".");
            _fields[place] = new(name, value);
        }
    }

    public IReadOnlyList<string> All(string name) => [.. _fields.Where(field => field.Key == name).Select(field => field.Value)];

    /// <summary>Ticks exactly these of the boxes of a name.</summary>
    public void Tick(string name, params string[] values)
    {
        Assert.All(values, value => Assert.Contains(Page.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']"), box => box.Value == value && !box.IsDisabled));
        Remove(name);
        _fields.AddRange(values.Select(value => KeyValuePair.Create(name, value)));
    }

    /// <summary>Leaves a field out.</summary>
    public void Remove(string name) => _fields.RemoveAll(field => field.Key == name);

    /// <summary>Posts a field that the form does not have.</summary>
    public void Add(string name, string value) => _fields.Add(new(name, value));

    public static async Task<EditorForm> OpenAsync(HttpClient officer, string path, CancellationToken cancellation)
        => new(new HtmlParser().ParseDocument(await officer.GetStringAsync(new Uri(path, UriKind.Relative), cancellation)));

    /// <summary>Presses a button that stores the item.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpClient officer, string path, string button, CancellationToken cancellation) => PostAsync(officer, path, button, button, cancellation);

    /// <summary>Posts the form as it is, with the button that was added to it.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpClient officer, string path, CancellationToken cancellation)
    {
        using var content = new FormUrlEncodedContent(_fields);

        return await officer.PostAsync(new Uri(path, UriKind.Relative), content, cancellation);
    }

    /// <summary>Presses a button that changes the form, and has the form that comes back.</summary>
    public async Task<EditorForm> PressAsync(HttpClient officer, string path, string value, CancellationToken cancellation)
    {
        Assert.Contains(value, Page.QuerySelectorAll("button[name='submit.Change']").Select(button => button.GetAttribute("value")));

        return await PressAnyAsync(officer, path, value, cancellation);
    }

    /// <summary>Has the form that comes back of a change that a script asks for.</summary>
    public async Task<EditorForm> PressAnyAsync(HttpClient officer, string path, string value, CancellationToken cancellation)
    {
        using var answer = await PostAsync(officer, path, "submit.Change", value, cancellation);

        return await ReadAsync(answer, cancellation);
    }

    /// <summary>Presses a button that changes the form after a file was chosen, and has the form that comes back.</summary>
    public async Task<EditorForm> PressWithFileAsync(HttpClient officer, string path, string value, string field, string fileName, byte[] file, CancellationToken cancellation)
    {
        Assert.Contains(value, Page.QuerySelectorAll("button[name='submit.Change']").Select(button => button.GetAttribute("value")));
        Assert.NotNull(Page.QuerySelector($"form.editor-form[enctype='multipart/form-data'] input[type='file'][name='{field}']"));
        using var content = new MultipartFormDataContent();
        foreach (var (name, text) in _fields.Append(new("submit.Change", value)))
        {
            content.Add(new StringContent(text), name);
        }

        content.Add(new ByteArrayContent(file), field, fileName);
        using var answer = await officer.PostAsync(new Uri(path, UriKind.Relative), content, cancellation);

        return await ReadAsync(answer, cancellation);
    }

    public static async Task<EditorForm> ReadAsync(HttpResponseMessage answer, CancellationToken cancellation)
        => new(await PageAsync(answer, cancellation));

    /// <summary>What an answer finds wrong; nothing where it leads on.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsOfAsync(HttpResponseMessage answer, CancellationToken cancellation)
        => [.. (await PageAsync(answer, cancellation)).QuerySelectorAll("#error-summary li").Select(line => line.TextContent.Trim())];

    /// <summary>Writes a whole article, and has the address of its editor.</summary>
    public static async Task<string> WriteArticleAsync(HttpClient officer, string title, string button, CancellationToken cancellation)
    {
        const string create = "/Admin/Contents/ContentTypes/Article/Create";
        var form = await OpenAsync(officer, create, cancellation);
        form["TitlePart.Title"] = title;
        form["Article.Lead.Text"] = "Lời dẫn.";
        form["Article.Category.UniqueValue"] = "4cmhoatdong000000000000000";
        using var saved = await form.SendAsync(officer, create, button, cancellation);
        Assert.Empty(await ErrorsOfAsync(saved, cancellation));

        return saved.Headers.Location!.ToString();
    }

    public static async Task<IHtmlDocument> PageAsync(HttpResponseMessage answer, CancellationToken cancellation)
        => new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(cancellation));

    private async Task<HttpResponseMessage> PostAsync(HttpClient officer, string path, string button, string value, CancellationToken cancellation)
    {
        using var content = new FormUrlEncodedContent(_fields.Append(new(button, value)));

        return await officer.PostAsync(new Uri(path, UriKind.Relative), content, cancellation);
    }
}
