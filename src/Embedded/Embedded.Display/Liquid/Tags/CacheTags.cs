using System.Globalization;
using System.Text.Encodings.Web;
using Embedded.Caching;
using Embedded.Display.DynamicCaching;
using Embedded.Display.OutputCaching;
using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Modules;

namespace Embedded.Display.Liquid.Tags;

/// <summary>
/// The block <c>cache</c> and the tags <c>cache_dependency</c> and <c>cache_expires_*</c>. What a block depends on, named or noticed,
/// drops the block and the answer that it stands in.
/// </summary>
internal static class CacheTags
{
    public static void Register(LiquidViewParser parser)
    {
        parser.RegisterParserBlock("cache", parser.ArgumentsListParser, RenderAsync);
        parser.RegisterExpressionTag("cache_dependency", static async (expression, _, _, context) =>
        {
            Depend(context, (await expression.EvaluateAsync(context)).ToStringValue());
            return Completion.Normal;
        });
        parser.RegisterExpressionTag("cache_expires_on", static (expression, _, _, context) => ExpireAsync(expression, context, isMoment: true));
        parser.RegisterExpressionTag("cache_expires_after", static (expression, _, _, context) => ExpireAsync(expression, context, isMoment: false));
        parser.RegisterExpressionTag("cache_expires_sliding", static (expression, _, _, context) => ExpireAsync(expression, context, isMoment: false));
    }

    private static async ValueTask<Completion> RenderAsync(
        IReadOnlyList<FilterArgument> arguments, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var values = await TagArguments.EvaluateAsync(arguments, context);
        var id = values.Of("id", 0).ToStringValue();
        if (id.Length == 0 || context.Services().GetService<Fragments>() is not { } fragments)
        {
            ApplyPolicy();
            Expire(context, values.Text("expires_sliding"), isMoment: false);
            return await statements.RenderStatementsAsync(writer, encoder, context);
        }

        var completion = Completion.Normal;
        await fragments.WriteAsync(
            id,
            Words(values.Text("vary_by")).Concat(Words(values.Text("contexts"))),
            ApplyPolicy,
            Duration(values.Text("expires_sliding")),
            writer,
            async part => completion = await statements.RenderStatementsAsync(part, encoder, context));

        return completion;

        void ApplyPolicy()
        {
            foreach (var dependency in Words(values.Text("dependencies")).Concat(Words(values.Text("tags"))))
            {
                Depend(context, dependency);
            }

            Expire(context, values.Text("expires_on"), isMoment: true);
            Expire(context, values.Text("expires_after"), isMoment: false);
        }
    }

    private static string[] Words(string? text) =>
        (text ?? string.Empty).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static void Depend(TemplateContext context, string dependency)
    {
        if (dependency.Length > 0)
        {
            context.Service<PageDependencies>().Add(dependency);
        }
    }

    private static async ValueTask<Completion> ExpireAsync(Expression expression, TemplateContext context, bool isMoment)
    {
        Expire(context, (await expression.EvaluateAsync(context)).ToStringValue(), isMoment);

        return Completion.Normal;
    }

    private static void Expire(TemplateContext context, string? text, bool isMoment)
    {
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var expiry = context.Service<PageExpiry>();
        if (!isMoment)
        {
            expiry.Shorten(Duration(text)!.Value);
        }
        else if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            expiry.Shorten(moment - context.Service<IClock>().UtcNow);
        }
        else
        {
            throw new FluidException($"'{text}' is no moment. Write it as 2026-11-25T08:00:00Z.");
        }
    }

    private static TimeSpan? Duration(string? text)
        => string.IsNullOrEmpty(text)
            ? null
            : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration)
                ? duration
                : throw new FluidException($"'{text}' is no duration. Write it as 00:05:00 for five minutes.");
}
