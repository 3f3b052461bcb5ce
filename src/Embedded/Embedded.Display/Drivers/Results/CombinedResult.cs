using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

/// <summary>Several results in order.</summary>
public class CombinedResult : IDisplayResult
{
    private readonly IEnumerable<IDisplayResult> _results;

    public CombinedResult(params IDisplayResult[] results) => _results = results;

    public CombinedResult(IEnumerable<IDisplayResult> results) => _results = results;

    public IEnumerable<IDisplayResult> GetResults() => _results;

    public async Task ApplyAsync(BuildDisplayContext context)
    {
        foreach (var result in _results)
        {
            await (result?.ApplyAsync(context) ?? Task.CompletedTask);
        }
    }

    public async Task ApplyAsync(BuildEditorContext context)
    {
        foreach (var result in _results)
        {
            await (result?.ApplyAsync(context) ?? Task.CompletedTask);
        }
    }
}
