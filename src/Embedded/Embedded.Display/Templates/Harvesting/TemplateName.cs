namespace Embedded.Display.Templates;

/// <summary>
/// The shape name that a template file stands for: '-' is '__', '.' is '_', and a display type after the last dot
/// moves behind the type: "Content-Article.Summary" renders "Content_Summary__Article".
/// </summary>
internal static class TemplateName
{
    private const string Root = "Views";

    /// <summary>The folders in which files are templates of shapes; a folder's name leads the shape's, except for Items.</summary>
    private static readonly string[] _folders = [Root, "Views/Items", "Views/Parts", "Views/Fields", "Views/Elements"];

    /// <summary>Null for a file that is no shape's template.</summary>
    public static string? OfPath(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : path[..slash];
        var file = path[(slash + 1)..];
        if (!_folders.Contains(folder, StringComparer.Ordinal) || file.StartsWith('_'))
        {
            return null;
        }

        var name = Path.GetFileNameWithoutExtension(file);
        var leader = folder is Root or "Views/Items" ? "" : folder[(Root.Length + 1)..] + "_";
        var dash = name.LastIndexOf('-');
        var dot = name.LastIndexOf('.');

        return dot <= 0 || dot < dash
            ? leader + Adjust(name)
            : WithDisplayType(leader + Adjust(name[..dot]), name[(dot + 1)..]);
    }

    private static string WithDisplayType(string name, string displayType)
    {
        var end = name.IndexOf("__", StringComparison.Ordinal);

        return end <= 0 ? $"{name}_{displayType}" : $"{name[..end]}_{displayType}{name[end..]}";
    }

    private static string Adjust(string name) => name
        .Replace("--", "__", StringComparison.Ordinal)
        .Replace("-", "__", StringComparison.Ordinal)
        .Replace('.', '_');
}
