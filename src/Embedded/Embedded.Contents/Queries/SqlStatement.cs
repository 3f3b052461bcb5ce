using System.Globalization;
using System.Text;
using YesSql;

namespace Embedded.Queries.Sql;

/// <summary>
/// Turns a query's text into one statement of the database: names quoted, tables with the site's prefix, values as
/// parameters. What could hide a second statement (comments, dollar quotes, escape strings) is refused.
/// </summary>
internal sealed class SqlStatement
{
    private readonly string _text;
    private readonly IReadOnlyList<string> _values;
    private readonly IConfiguration _store;
    private readonly SqlParameters _parameters;
    private readonly HashSet<string> _tables;
    private readonly StringBuilder _sql = new();
    private int _at;
    private bool _inTables;
    private bool _expectsTable;

    private SqlStatement(string text, IReadOnlyList<string> values, IConfiguration store, SqlParameters parameters, HashSet<string> tables)
    {
        _text = text;
        _values = values;
        _store = store;
        _parameters = parameters;
        _tables = tables;
    }

    public static string Build(string text, IReadOnlyList<string> values, IConfiguration store, SqlParameters parameters)
    {
        var trimmed = text.Trim();
        if (!trimmed.StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) && !trimmed.StartsWith("WITH", StringComparison.OrdinalIgnoreCase))
        {
            throw new SqlQueryException("A query reads: expected a statement that begins with SELECT or WITH.");
        }

        // Columns may name a table before the statement does, so the tables are looked for first.
        var tables = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        new SqlStatement(trimmed, values, store, parameters.ForTrial(), tables).Run();

        return new SqlStatement(trimmed, values, store, parameters, tables).Run();
    }

    private string Run()
    {
        while (_at < _text.Length)
        {
            var character = _text[_at];
            switch (character)
            {
                case '\'':
                    CopyText();
                    break;
                case '"':
                    CopyQuotedName();
                    break;
                case ValueEncoder.MarkStart:
                    _sql.Append(_parameters.Add(ReadMark()));
                    break;
                case '@':
                    CopyParameter();
                    break;
                case ';' when _text.AsSpan(_at + 1).IsWhiteSpace():
                    _at = _text.Length;
                    break;
                case ';' or '$' or '\\' or '`' or '#':
                case '-' when Next == '-':
                case '/' when Next == '*':
                    throw new SqlQueryException($"'{character}' at column {_at + 1} cannot stand in a query: expected one statement, without comments.");
                default:
                    CopyOther(character);
                    break;
            }
        }

        return _sql.ToString();
    }

    private char Next => _at + 1 < _text.Length ? _text[_at + 1] : '\0';

    private void CopyOther(char character)
    {
        if (char.IsAsciiLetter(character) || character == '_')
        {
            CopyWord();
            return;
        }

        if (character == ',' && _inTables)
        {
            _expectsTable = true;
        }
        else if (character == '(')
        {
            _expectsTable = false;
        }

        _sql.Append(character);
        _at++;
        if (char.IsAsciiDigit(character))
        {
            while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '.'))
            {
                _sql.Append(_text[_at++]);
            }
        }
    }

    private void CopyWord()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        var word = _text[start.._at];
        if (_at < _text.Length && _text[_at] is '\'' or '&')
        {
            throw new SqlQueryException($"The prefixed text at column {start + 1} cannot stand in a query: expected plain '...'.");
        }

        if (_expectsTable && !SqlKeywords.Contains(word))
        {
            _expectsTable = false;
            _tables.Add(word);
            _sql.Append(_store.SqlDialect.QuoteForTableName(_store.TablePrefix + word, _store.Schema));
        }
        else if (SqlKeywords.Contains(word))
        {
            CopyKeyword(word);
        }
        else if (IsFollowedBy('('))
        {
            _sql.Append(word);
        }
        else if (_tables.Contains(word) && IsFollowedBy('.'))
        {
            _sql.Append(_store.SqlDialect.QuoteForTableName(_store.TablePrefix + word, _store.Schema));
        }
        else
        {
            _sql.Append(_store.SqlDialect.QuoteForColumnName(word));
        }
    }

    private void CopyKeyword(string word)
    {
        if (SqlKeywords.NamesTables(word))
        {
            (_inTables, _expectsTable) = (true, true);
        }
        else if (SqlKeywords.EndsTables(word))
        {
            (_inTables, _expectsTable) = (false, false);
        }

        _sql.Append(word);
    }

    private bool IsFollowedBy(char character)
    {
        var rest = _text.AsSpan(_at).TrimStart();

        return rest.Length > 0 && rest[0] == character;
    }

    private void CopyText()
    {
        _sql.Append(_text[_at++]);
        while (_at < _text.Length)
        {
            if (_text[_at] == ValueEncoder.MarkStart)
            {
                _sql.Append(ReadMark().Replace("'", "''", StringComparison.Ordinal));
                continue;
            }

            var character = _text[_at++];
            _sql.Append(character);
            if (character == '\'')
            {
                if (_at >= _text.Length || _text[_at] != '\'')
                {
                    return;
                }

                _sql.Append(_text[_at++]);
            }
        }

        throw new SqlQueryException("A text of the query is not closed: expected ' at its end.");
    }

    private void CopyQuotedName()
    {
        var end = _text.IndexOf('"', _at + 1);
        if (end < 0 || _text.AsSpan(_at, end - _at).Contains(ValueEncoder.MarkStart))
        {
            throw new SqlQueryException($"The name at column {_at + 1} is not closed, or made of a value: expected \"Name\".");
        }

        _expectsTable = false;
        _sql.Append(_text, _at, end + 1 - _at);
        _at = end + 1;
    }

    private void CopyParameter()
    {
        var start = ++_at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] == '_'))
        {
            _at++;
        }

        var name = _text[start.._at];
        string? fallback = null;
        if (_at < _text.Length && _text[_at] == ':' && Next != ':')
        {
            _at++;
            var quoted = _at < _text.Length && _text[_at] == '\'';
            var end = quoted ? _text.IndexOf('\'', _at + 1) : EndOfValue(_at);
            fallback = end < 0 ? throw new SqlQueryException($"The default of the parameter '{name}' is not closed.") : _text[(quoted ? _at + 1 : _at)..end];
            _at = quoted ? end + 1 : end;
        }

        _sql.Append(_parameters.Find(name, fallback));
    }

    private int EndOfValue(int from)
    {
        while (from < _text.Length && (char.IsAsciiLetterOrDigit(_text[from]) || _text[from] is '_' or '.' or '-'))
        {
            from++;
        }

        return from;
    }

    private string ReadMark()
    {
        var end = _text.IndexOf(ValueEncoder.MarkEnd, _at);
        var value = end > 0 && int.TryParse(_text.AsSpan(_at + 1, end - _at - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _values.Count
            ? _values[index]
            : throw new SqlQueryException($"The character at column {_at + 1} cannot stand in a query.");
        _at = end + 1;

        return value;
    }
}
