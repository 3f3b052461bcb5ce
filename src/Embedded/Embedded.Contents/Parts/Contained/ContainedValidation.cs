namespace Embedded.Contents.Parts.Contained;

/// <summary>
/// Tells handlers that the item they validate lives inside another one: its address and alias mean nothing outside of it.
/// </summary>
internal sealed class ContainedValidation
{
    private int _depth;

    public bool IsRunning => _depth > 0;

    public async Task RunAsync(Func<Task> validateAsync)
    {
        _depth++;
        try
        {
            await validateAsync();
        }
        finally
        {
            _depth--;
        }
    }
}
