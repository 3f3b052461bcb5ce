using Embedded.Templates;

namespace Embedded.Liquid;

internal sealed class LiquidCheck(LiquidTemplateParser parser) : ILiquidCheck
{
    public string? FindProblem(string template) => parser.TryParse(template, null, out _, out var problem) ? null : problem!.Message;
}
