namespace Embedded.Storage.Tests.Models;

public enum Mood
{
    Calm,
    Glad,
    Sad,
}
