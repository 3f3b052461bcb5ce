using Fluid;
using Fluid.Ast;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Liquid;

namespace Embedded.Display.Liquid.Tags;

/// <summary>The tags <c>httpcontext_add_items</c> and <c>httpcontext_remove_items</c>: values that the templates of a request share.</summary>
internal static class HttpContextTags
{
    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserTag("httpcontext_add_items", parser.ArgumentsListParser, static async (arguments, _, _, context) =>
        {
            foreach (var argument in arguments)
            {
                var value = (await argument.Expression.EvaluateAsync(context)).ToObjectValue();

                if (context.Service<IHttpContextAccessor>().HttpContext is { } request && !string.IsNullOrEmpty(argument.Name))
                {
                    request.Items[argument.Name] = value;
                }
            }

            return Completion.Normal;
        });

        parser.RegisterExpressionTag("httpcontext_remove_items", static async (expression, _, _, context) =>
        {
            var name = (await expression.EvaluateAsync(context)).ToStringValue();
            context.Service<IHttpContextAccessor>().HttpContext?.Items.Remove(name);

            return Completion.Normal;
        });
    }
}
