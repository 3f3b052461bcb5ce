using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardCore.Rules;
using OrchardCore.Rules.Models;

namespace Embedded.Display.Layers;

/// <summary>Tells whether a rule holds for the present request. A condition that fails, or that nothing knows, does not hold.</summary>
internal sealed class RuleEvaluator(
    IHttpContextAccessor httpContextAccessor,
    DisplayedContentTypes displayed,
    RuleScripts scripts,
    ILogger<RuleEvaluator> logger)
{
    /// <summary>All conditions hold; a rule without any never does.</summary>
    public Task<bool> HoldsAsync(Rule rule) => rule.Conditions.Count == 0 ? Task.FromResult(false) : AllAsync(rule);

    private async Task<bool> AllAsync(ConditionGroup group)
    {
        foreach (var condition in group.Conditions)
        {
            if (!await HoldsAsync(condition))
            {
                return false;
            }
        }

        return true;
    }

    private async Task<bool> AnyAsync(ConditionGroup group)
    {
        foreach (var condition in group.Conditions)
        {
            if (await HoldsAsync(condition))
            {
                return true;
            }
        }

        return false;
    }

    private async Task<bool> HoldsAsync(Condition condition)
    {
        if (httpContextAccessor.HttpContext is not { } context)
        {
            return false;
        }

        switch (condition)
        {
            case AllConditionGroup all:
                return await AllAsync(all);
            case AnyConditionGroup any:
                return await AnyAsync(any);
            case BooleanCondition boolean:
                return boolean.Value;
            case HomepageCondition homepage:
                return homepage.Value == IsHomepage(context.Request);
            case IsAnonymousCondition:
                return context.User.Identity?.IsAuthenticated != true;
            case IsAuthenticatedCondition:
                return context.User.Identity?.IsAuthenticated == true;
            case UrlCondition url:
                return TextComparison.Compare(url.Operation, context.Request.Path.Value ?? "/", WithoutRoot(url.Value));
            case RoleCondition role:
                return Roles(context).Any(name => TextComparison.Compare(role.Operation, name, role.Value ?? ""));
            case CultureCondition culture:
                return Cultures().Any(name => TextComparison.Compare(culture.Operation, name, culture.Value ?? ""));
            case ContentTypeCondition type:
                return displayed.Any(name => TextComparison.Compare(type.Operation, name, type.Value ?? ""));
            case JavascriptCondition script:
                return scripts.Holds(script.Script);
            default:
                logger.LogWarning("The condition '{Condition}' is of a kind that nothing evaluates; it does not hold.", condition.GetType().Name);
                return false;
        }
    }

    internal static bool IsHomepage(HttpRequest request) => request.Path.Value is null or "" or "/";

    private static IEnumerable<string> Roles(HttpContext context)
        => context.User.Claims.Where(claim => claim.Type is System.Security.Claims.ClaimTypes.Role or "role").Select(claim => claim.Value);

    private static IEnumerable<string> Cultures()
    {
        for (var culture = CultureInfo.CurrentCulture; !culture.Equals(CultureInfo.InvariantCulture); culture = culture.Parent)
        {
            yield return culture.Name;
        }
    }

    private static string WithoutRoot(string? url) => url?.StartsWith("~/", StringComparison.Ordinal) == true ? url[1..] : url ?? "";
}
