using Portal.Benchmarks.Pages;

namespace Portal.Benchmarks.Daily;

/// <summary>An article's draft saved, and an article published, through the editor's own form.</summary>
internal static class SavingBenchmark
{
    private const string Create = "/Admin/Contents/ContentTypes/Article/Create";

    public static async Task RunAsync(Officer officer, ServerProcess server, int rounds)
    {
        var form = Officer.FieldsOf(await officer.OpenAsync(Create));
        Set(form, "TitlePart.Title", "Đo thời gian lưu " + Guid.NewGuid().ToString("N"));
        Set(form, "Article.Lead.Text", "Lời dẫn.");
        Set(form, "Article.Category.UniqueValue", "4cmhoatdong000000000000000");
        var (editor, _) = await officer.PostAsync(Create, form.Append(new("submit.Save", "submit.Save")));

        foreach (var (title, button) in new[] { ("save a draft", "submit.Save"), ("publish", "submit.Publish") })
        {
            // The editor itself is opened as well: its time is not counted, its processor time is.
            await Times.MeasureAsync(title, server, rounds, async round =>
            {
                var fields = Officer.FieldsOf(await officer.OpenAsync(editor));
                Set(fields, "Article.Lead.Text", "Lời dẫn " + round);

                return (await officer.PostAsync(editor, fields.Append(new(button, button)))).Milliseconds;
            });
        }
    }

    private static void Set(List<KeyValuePair<string, string>> form, string name, string value)
    {
        var place = form.FindIndex(field => field.Key == name);
        form[place >= 0 ? place : throw new InvalidOperationException($"The editor has no field '{name}'.")] = new(name, value);
    }
}
