using YesSql.Indexes;

namespace Portal.Benchmarks.YesSql;

/// <summary>A document of an article's usual shape: a title, a state, a date and a kilobyte of text.</summary>
internal sealed class Note
{
    public long Id { get; set; }

    public string Title { get; set; } = "";

    public bool Published { get; set; }

    public DateTime PublishedUtc { get; set; }

    public string Body { get; set; } = "";

    public static Note Sample(int number) => new()
    {
        Title = $"Ghi chép {number}",
        Published = number % 3 != 0,
        PublishedUtc = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(number),
        Body = new string('n', 1000),
    };
}

/// <summary>Finds notes by title.</summary>
internal sealed class NoteByTitle : MapIndex
{
    public string Title { get; set; } = "";
}

/// <summary>Finds notes by state and date.</summary>
internal sealed class NoteByDate : MapIndex
{
    public bool Published { get; set; }

    public DateTime PublishedUtc { get; set; }
}

/// <summary>Writes both index rows of a note.</summary>
internal sealed class NoteIndexProvider : IndexProvider<Note>
{
    public override void Describe(DescribeContext<Note> context)
    {
        context.For<NoteByTitle>().Map(note => new NoteByTitle { Title = note.Title });
        context.For<NoteByDate>().Map(note => new NoteByDate { Published = note.Published, PublishedUtc = note.PublishedUtc });
    }
}
