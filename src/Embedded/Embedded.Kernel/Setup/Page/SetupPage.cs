using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using OrchardCore.Data;
using OrchardCore.Recipes.Models;

namespace Embedded.Setup;

/// <summary>The pages that a site shows before it is set up. They stand alone: no theme is there yet.</summary>
internal static class SetupPage
{
    private static readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Unavailable() => Layout(
        "Cổng thông tin đang được chuẩn bị",
        "<p>Cổng thông tin chưa được thiết lập. Xin quý vị quay lại sau ít phút.</p>");

    public static string Form(SetupForm form, IReadOnlyList<RecipeDescriptor> recipes, IReadOnlyList<string> errors)
    {
        var html = new StringBuilder();
        if (errors.Count > 0)
        {
            html.Append("<div role=\"alert\" class=\"errors\"><p>Chưa thiết lập được:</p><ul>");
            foreach (var error in errors)
            {
                html.Append("<li>").Append(_encoder.Encode(error)).Append("</li>");
            }

            html.Append("</ul></div>");
        }

        html.Append("<form method=\"post\" action=\"setup\" autocomplete=\"off\">");
        Input(html, nameof(form.Token), "Mã dùng một lần (xem trong nhật ký của máy chủ)", form.Token, "password", required: true);
        html.Append("<label for=\"RecipeName\">Công thức thiết lập</label><select id=\"RecipeName\" name=\"RecipeName\" required>");
        foreach (var recipe in recipes)
        {
            Option(html, recipe.Name, recipe.DisplayName, form.RecipeName);
        }

        html.Append("</select>");
        Input(html, nameof(form.SiteName), "Tên cổng thông tin", form.SiteName, "text", required: true);
        Input(html, nameof(form.SiteTimeZone), "Múi giờ", form.SiteTimeZone, "text", required: true);
        html.Append("<label for=\"DatabaseProvider\">Cơ sở dữ liệu</label><select id=\"DatabaseProvider\" name=\"DatabaseProvider\">");
        Option(html, DatabaseProviderValue.Sqlite, "SQLite", form.DatabaseProvider);
        Option(html, DatabaseProviderValue.Postgres, "PostgreSQL", form.DatabaseProvider);
        html.Append("</select>");
        Input(html, nameof(form.ConnectionString), "Chuỗi kết nối (chỉ PostgreSQL)", "", "password", required: false);
        Input(html, nameof(form.TablePrefix), "Tiền tố bảng (không bắt buộc)", form.TablePrefix, "text", required: false);
        Input(html, nameof(form.Schema), "Lược đồ (không bắt buộc)", form.Schema, "text", required: false);
        Input(html, nameof(form.UserName), "Tên đăng nhập của quản trị viên", form.UserName, "text", required: true);
        Input(html, nameof(form.Email), "Thư điện tử của quản trị viên", form.Email, "email", required: true);
        Input(html, nameof(form.Password), "Mật khẩu (ít nhất 12 ký tự)", "", "password", required: true);
        Input(html, nameof(form.PasswordConfirmation), "Nhập lại mật khẩu", "", "password", required: true);
        html.Append("<button type=\"submit\">Thiết lập</button></form>");
        return Layout("Thiết lập cổng thông tin", html.ToString());
    }

    private static void Input(StringBuilder html, string name, string label, string value, string type, bool required)
        => html.Append("<label for=\"").Append(name).Append("\">").Append(_encoder.Encode(label)).Append("</label><input id=\"").Append(name)
            .Append("\" name=\"").Append(name).Append("\" type=\"").Append(type).Append("\" value=\"").Append(_encoder.Encode(value)).Append('"')
            .Append(required ? " required>" : ">");

    private static void Option(StringBuilder html, string value, string label, string selected)
        => html.Append("<option value=\"").Append(_encoder.Encode(value)).Append('"').Append(value == selected ? " selected>" : ">")
            .Append(_encoder.Encode(label)).Append("</option>");

    private static string Layout(string title, string body) => $$"""
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{{title}}</title>
        <link rel="stylesheet" href="setup.css">
        </head>
        <body><main><h1>{{title}}</h1>
        {{body}}
        </main></body>
        </html>
        """;
}
