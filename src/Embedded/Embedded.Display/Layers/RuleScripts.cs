using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using OrchardCore.Scripting;

namespace Embedded.Display.Layers;

/// <summary>Evaluates the scripts of rules, with the functions that rules may call.</summary>
internal sealed class RuleScripts(IScriptingManager scripting, IHttpContextAccessor httpContextAccessor, ILogger<RuleScripts> logger) : IGlobalMethodProvider
{
    private static readonly NullFileProvider _noFiles = new();

    public bool Holds(string? script)
    {
        if (string.IsNullOrWhiteSpace(script))
        {
            return false;
        }

        try
        {
            return Convert.ToBoolean(scripting.Evaluate("js: " + script, _noFiles, "", [this]), CultureInfo.InvariantCulture);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The script of a layer's rule failed; the rule does not hold.");
            return false;
        }
    }

    public IEnumerable<GlobalMethod> GetMethods() =>
    [
        Method("isHomepage", () => RuleEvaluator.IsHomepage(Context.Request)),
        Method("isAnonymous", () => Context.User.Identity?.IsAuthenticated != true),
        Method("isAuthenticated", () => Context.User.Identity?.IsAuthenticated == true),
        Method("isInRole", (string role) => Context.User.IsInRole(role)),
        Method("culture", (string name) => CultureInfo.CurrentCulture.Name.Equals(name, StringComparison.OrdinalIgnoreCase)),
        Method("url", (string pattern) => Matches(pattern)),
    ];

    private HttpContext Context => httpContextAccessor.HttpContext!;

    private static GlobalMethod Method(string name, Delegate method) => new() { Name = name, Method = _ => method };

    private bool Matches(string pattern)
    {
        var path = Context.Request.Path.Value is { Length: > 0 } value ? value : "/";
        var wanted = pattern.StartsWith("~/", StringComparison.Ordinal) ? pattern[1..] : pattern;

        return wanted.EndsWith('*')
            ? path.StartsWith(wanted.TrimEnd('*'), StringComparison.OrdinalIgnoreCase)
            : path.Equals(wanted, StringComparison.OrdinalIgnoreCase);
    }
}
