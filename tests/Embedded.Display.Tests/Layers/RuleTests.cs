using System.Globalization;
using System.Security.Claims;
using System.Text.Json;
using Embedded.Display.Layers;
using Embedded.Display.Tests.Support;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Rules;

namespace Embedded.Display.Tests.Layers;

public sealed class RuleTests
{
    [Theory]
    [InlineData("""{ "Name": "BooleanCondition", "Value": true }""", true)]
    [InlineData("""{ "Name": "BooleanCondition", "Value": false }""", false)]
    [InlineData("""{ "Name": "HomepageCondition", "Value": true }""", false)]
    [InlineData("""{ "Name": "HomepageCondition", "Value": false }""", true)]
    [InlineData("""{ "Name": "IsAnonymousCondition" }""", false)]
    [InlineData("""{ "Name": "IsAuthenticatedCondition" }""", true)]
    [InlineData("""{ "Name": "UrlCondition", "Value": "~/tin-tuc", "Operation": { "$type": "OrchardCore.Rules.Models.StringStartsWithOperator, OrchardCore.Rules" } }""", true)]
    [InlineData("""{ "Name": "UrlCondition", "Value": "/TIN-TUC", "Operation": { "$type": "OrchardCore.Rules.Models.StringStartsWithOperator, OrchardCore.Rules", "CaseSensitive": true } }""", false)]
    [InlineData("""{ "Name": "RoleCondition", "Value": "Editor", "Operation": { "$type": "OrchardCore.Rules.Models.StringEqualsOperator, OrchardCore.Rules" } }""", true)]
    [InlineData("""{ "Name": "RoleCondition", "Value": "Administrator", "Operation": { "$type": "OrchardCore.Rules.Models.StringEqualsOperator, OrchardCore.Rules" } }""", false)]
    [InlineData("""{ "Name": "CultureCondition", "Value": "vi", "Operation": { "$type": "OrchardCore.Rules.Models.StringEqualsOperator, OrchardCore.Rules" } }""", true)]
    [InlineData("""{ "Name": "ContentTypeCondition", "Value": "Art", "Operation": { "$type": "OrchardCore.Rules.Models.StringContainsOperator, OrchardCore.Rules" } }""", true)]
    [InlineData("""{ "Name": "ContentTypeCondition", "Value": "Page", "Operation": { "$type": "OrchardCore.Rules.Models.StringEqualsOperator, OrchardCore.Rules" } }""", false)]
    [InlineData("""{ "Name": "AnyConditionGroup", "Conditions": [{ "$type": "OrchardCore.Rules.Models.BooleanCondition, OrchardCore.Rules", "Value": false }, { "$type": "OrchardCore.Rules.Models.BooleanCondition, OrchardCore.Rules", "Value": true }] }""", true)]
    [InlineData("""{ "Name": "AllConditionGroup", "Conditions": [{ "$type": "OrchardCore.Rules.Models.BooleanCondition, OrchardCore.Rules", "Value": true }, { "$type": "OrchardCore.Rules.Models.BooleanCondition, OrchardCore.Rules", "Value": false }] }""", false)]
    public async Task A_condition_is_asked_of_the_request(string condition, bool holds)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        var type = condition.Split('"')[3];
        var json = $$"""{ "$type": "OrchardCore.Rules.Models.{{type}}, OrchardCore.Rules", {{condition[1..]}}""";
        var rule = new Rule { Conditions = [JsonSerializer.Deserialize<Condition>(json, JOptions.Default)!] };

        Assert.Equal(holds, await (await EvaluatorAsync()).HoldsAsync(rule));
    }

    [Fact]
    public async Task A_rule_without_conditions_never_holds() => Assert.False(await (await EvaluatorAsync()).HoldsAsync(new Rule()));

    [Fact]
    public async Task A_kind_of_condition_that_nothing_knows_does_not_hold()
        => Assert.False(await (await EvaluatorAsync()).HoldsAsync(new Rule { Conditions = [new Condition { Name = "Foreign" }] }));

    private static async Task<RuleEvaluator> EvaluatorAsync()
    {
        var context = new DefaultHttpContext { User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "Editor")], "test")) };
        context.Request.Path = "/tin-tuc/giao-ban";
        var accessor = new OneRequest { HttpContext = context };
        var displayed = new DisplayedContentTypes();
        var shape = new Shape();
        await displayed.DisplayAsync(
            new ContentItem { ContentType = "Article" },
            new BuildDisplayContext(shape, "Detail", "", null!, new ZoneHolding(() => new ValueTask<OrchardCore.DisplayManagement.IShape>(shape)), new NullModelUpdater()));

        return new RuleEvaluator(accessor, displayed, new RuleScripts(null!, accessor, NullLogger<RuleScripts>.Instance), NullLogger<RuleEvaluator>.Instance);
    }
}
