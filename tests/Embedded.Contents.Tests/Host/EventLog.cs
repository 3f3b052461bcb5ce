namespace Embedded.Contents.Tests.Host;

public sealed class EventLog
{
    public List<string> Events { get; } = [];

    public Task AddAsync(string name)
    {
        Events.Add(name);

        return Task.CompletedTask;
    }
}
