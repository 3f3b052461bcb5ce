using Microsoft.AspNetCore.Http;

namespace Embedded.Admin.Editors;

/// <summary>
/// What a button inside an editor asks for: another item, another place for it, a search. It changes the form and stores
/// nothing. The button's value names the editor by its prefix, what to do, and what to do it with.
/// </summary>
internal sealed record EditorCommand(string Operation, string Argument)
{
    /// <summary>The name of such a button in the form.</summary>
    public const string FormKey = "submit.Change";

    private const char Separator = '|';

    /// <summary>The value of a button of the editor with this prefix.</summary>
    public static string Value(string prefix, string operation, string argument = "") => string.Join(Separator, prefix, operation, argument);

    /// <summary>What is asked of the editor with this prefix, if anything is.</summary>
    public static EditorCommand? For(string prefix, HttpRequest? request)
    {
        if (request is not { HasFormContentType: true })
        {
            return null;
        }

        var parts = request.Form[FormKey].ToString().Split(Separator, 3);

        return parts is [var asked, var operation, var argument] && asked == prefix ? new EditorCommand(operation, argument) : null;
    }
}
