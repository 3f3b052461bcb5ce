using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;
using YesSql;

namespace Embedded.Recipes;

/// <summary>
/// Runs a recipe, each step in a scope and a transaction of its own. A step that fails is undone and stops the recipe;
/// running the recipe again repeats the steps that went through, which is why steps must be able to run twice.
/// </summary>
internal sealed partial class RecipeExecutor(
    IShellHost shellHost,
    ShellSettings shellSettings,
    IEnumerable<IRecipeEventHandler> eventHandlers,
    ILogger<RecipeExecutor> logger) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        await RunAsync(executionId, recipeDescriptor, environment ?? new Dictionary<string, object>(), [], cancellationToken);
        return executionId;
    }

    private async Task RunAsync(string executionId, RecipeDescriptor descriptor, IDictionary<string, object> environment, IReadOnlyList<string> outer, CancellationToken cancellationToken)
    {
        var file = await RecipeFile.ReadAsync(descriptor.RecipeFileInfo, descriptor.BasePath, cancellationToken);
        var steps = RecipeStepSource.ReadAll(file);
        var variables = new VariablesMethod(RecipeStepSource.ReadVariables(file));
        foreach (var handler in eventHandlers)
        {
            await handler.RecipeExecutingAsync(executionId, descriptor);
        }

        try
        {
            foreach (var step in steps)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var context = new RecipeExecutionContext
                {
                    ExecutionId = executionId,
                    Environment = environment,
                    Name = step.Name,
                    RecipeDescriptor = descriptor,
                };

                await RunStepAsync(context, step, variables, environment);
                await RunInnerRecipesAsync(context, step, environment, [.. outer, descriptor.Name], cancellationToken);
            }
        }
        catch (Exception)
        {
            foreach (var handler in eventHandlers)
            {
                await handler.ExecutionFailedAsync(executionId, descriptor);
            }

            throw;
        }

        foreach (var handler in eventHandlers)
        {
            await handler.RecipeExecutedAsync(executionId, descriptor);
        }
    }

    private async Task RunInnerRecipesAsync(RecipeExecutionContext context, RecipeStepSource step, IDictionary<string, object> environment, IReadOnlyList<string> outer, CancellationToken cancellationToken)
    {
        foreach (var inner in context.InnerRecipes ?? [])
        {
            if (outer.Contains(inner.Name, StringComparer.OrdinalIgnoreCase))
            {
                throw Fail(step, [step.Describe("$", $"The recipe '{inner.Name}' runs itself ({string.Join(" > ", outer.Append(inner.Name))}). Expected recipes that end.")]);
            }

            await RunAsync(context.ExecutionId, inner, environment, outer, cancellationToken);
        }
    }

    private async Task RunStepAsync(RecipeExecutionContext context, RecipeStepSource step, VariablesMethod variables, IDictionary<string, object> environment)
    {
        try
        {
            if (context.RecipeDescriptor.RequireNewScope)
            {
                var scope = await shellHost.GetScopeAsync(shellSettings);
                await scope.UsingAsync(inner => HandleAsync(inner.ServiceProvider, context, step, variables, environment));
            }
            else
            {
                await HandleAsync(ShellScope.Services, context, step, variables, environment);
            }

            LogStepDone(step.FileName, step.Number, step.Name);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or RecipeExecutionException))
        {
            throw Fail(step, [Explain(step, exception)], exception);
        }
    }

    private static async Task HandleAsync(IServiceProvider services, RecipeExecutionContext context, RecipeStepSource step, VariablesMethod variables, IDictionary<string, object> environment)
    {
        try
        {
            var descriptor = context.RecipeDescriptor;
            using var scripts = new RecipeScripts(
                services.GetRequiredService<IScriptingManager>(),
                services,
                descriptor.FileProvider,
                descriptor.BasePath,
                variables,
                new ParametersMethod(environment));
            context.Step = (JsonObject)scripts.Evaluate(step.Json.DeepClone(), "$")!;
            context.StepWasRead = false;

            var events = services.GetServices<IRecipeEventHandler>().ToArray();
            foreach (var handler in events)
            {
                await handler.RecipeStepExecutingAsync(context);
            }

            await RunHandlersAsync(services.GetServices<IRecipeStepHandler>().ToArray(), context, step);
            if (context.Errors.Count > 0)
            {
                throw Fail(step, [.. context.Errors.Select(error => Locate(step, error))]);
            }

            foreach (var handler in events)
            {
                await handler.RecipeStepExecutedAsync(context);
            }
        }
        catch (Exception)
        {
            if (services.GetService<ISession>() is { } session)
            {
                await session.CancelAsync();
            }

            throw;
        }
    }

    private static async Task RunHandlersAsync(IRecipeStepHandler[] handlers, RecipeExecutionContext context, RecipeStepSource step)
    {
        var known = new SortedSet<string>(StringComparer.OrdinalIgnoreCase);
        var handled = false;
        foreach (var handler in handlers)
        {
            if (handler is NamedRecipeStepHandler named)
            {
                known.Add(named.HandledStep);
                handled |= string.Equals(named.HandledStep, context.Name, StringComparison.OrdinalIgnoreCase);
            }

            await handler.ExecuteAsync(context);
        }

        if (!handled && !context.StepWasRead && context.Errors.Count == 0)
        {
            throw new RecipeStepException("$.name", KnownRecipeSteps.Refuse(step.Name, known));
        }
    }

    private static string Explain(RecipeStepSource step, Exception exception) => exception switch
    {
        RecipeStepException at => step.Describe(at.Path, at.Message),
        JsonException json => step.Describe(json.Path ?? "$", json.Message),
        _ => step.Describe("$", exception.Message),
    };

    private static string Locate(RecipeStepSource step, string error)
    {
        var match = PathAndMessage().Match(error);
        var first = match.Groups["first"];
        if (!match.Success || (first.Success && !step.Json.Any(property => string.Equals(property.Key, first.Value, StringComparison.OrdinalIgnoreCase))))
        {
            return step.Describe("$", error);
        }

        var path = match.Groups["path"].Value;
        return step.Describe(path.StartsWith('$') ? path : "$." + path, match.Groups["message"].Value);
    }

    private static RecipeExecutionException Fail(RecipeStepSource step, string[] errors, Exception? exception = null)
        => new(exception!, new RecipeStepResult { StepName = step.Name, IsCompleted = true, IsSuccessful = false, Errors = errors });

    // A handler of a module names the place from the step's own property on, with or without the root's '$'.
    [GeneratedRegex(@"^(?<path>(?:\$|(?<first>\w+))(?:\.[^.\[\]:\s]+|\[\d+\]|\['[^']*'\])*)\s*:\s*(?<message>.*)$", RegexOptions.Singleline)]
    private static partial Regex PathAndMessage();

    [LoggerMessage(Level = LogLevel.Information, Message = "Recipe '{Recipe}': step {Number} '{Step}' is done.")]
    private partial void LogStepDone(string recipe, int number, string step);
}
